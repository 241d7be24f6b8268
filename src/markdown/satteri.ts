// Only what is needed of it, so that the bundle holds nothing else: imported whole, it takes 20 ms to start.
export {createMdastHandle, dropHandle, MdastReader, serializeHandle} from 'satteri'
