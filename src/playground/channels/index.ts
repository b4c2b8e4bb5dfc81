export { PAGE_SIZE } from './page-window.js';
export {
  type PostDetails,
  PreviewChannel,
  type PreviewChannelOptions,
  type PreviewPost,
} from './preview-channel.js';
export {
  cut,
  hang,
  hugePage,
  notAPage,
  type PreviewFault,
  PreviewFaults,
  serverError,
  tooManyRequests,
} from './preview-fault.js';
export { type PreviewRequest, PreviewServer } from './preview-server.js';
