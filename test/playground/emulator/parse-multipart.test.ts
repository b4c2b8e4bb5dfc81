import { describe, expect, it } from 'vitest';
import { parseMultipart } from '../../../src/playground/emulator/parse-multipart.js';

const TYPE = 'multipart/form-data; boundary=----b1';
const body = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

describe('parseMultipart', () => {
  it('reads values and files, quoted or not, with their line ends', () => {
    const { values, files } = parseMultipart(
      body(
        '------b1',
        'content-disposition:form-data;name="text"',
        '',
        'two\r\nlines',
        '------b1',
        'Content-Disposition: form-data; name=doc; filename=a b.csv',
        'Content-Type: text/csv',
        '',
        'a,b\r\n',
        '------b1--\r\n',
      ),
      TYPE,
    );
    expect([...values]).toEqual([['text', 'two\r\nlines']]);
    expect(files.get('doc')).toEqual({ name: 'a b.csv', type: 'text/csv', bytes: Buffer.from('a,b\r\n') });
  });

  it('keeps bytes as they are', () => {
    const bytes = Buffer.from([0, 255, 13, 10, 45, 45, 128]);
    const head = 'content-disposition:form-data;name="f";filename="x"\r\n\r\n';
    const form = Buffer.concat([Buffer.from(`------b1\r\n${head}`), bytes, Buffer.from('\r\n------b1--')]);
    expect(parseMultipart(form, TYPE).files.get('f')?.bytes).toEqual(bytes);
  });

  it.each([
    ['no boundary in the type', body('------b1--'), 'multipart/form-data', 'boundary not found'],
    ['no boundary in the body', body('hello'), TYPE, 'ends too early'],
    [
      'a cut body',
      body('------b1', 'content-disposition:form-data;name="a"', '', 'x'),
      TYPE,
      'ends too early',
    ],
    ['a part without a name', body('------b1', 'x', '------b1--'), TYPE, 'has no name'],
  ])('refuses %s', (_, bytes, type, complaint) => {
    expect(() => parseMultipart(bytes, type)).toThrow(complaint);
  });
});
