/** Arrays below that are not counted. */
const SMALL_BYTES = 256 * 1024;
const MAX_ARRAY_BYTES = 64 * 1024 * 1024;
const MAX_BYTES_IN_ALL = 320 * 1024 * 1024;

/**
 * Lets this process make byte arrays only up to a sum: they lie outside the heap whose size a process can be given, and a
 * small packed stream can ask for gigabytes. To be called before a reader is loaded.
 */
export function limitArrays(): void {
  let bytesInAll = 0;
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args: unknown[], newTarget) {
      const [size] = args;
      if (typeof size === 'number' && size > SMALL_BYTES) {
        bytesInAll += size;
        if (size > MAX_ARRAY_BYTES || bytesInAll > MAX_BYTES_IN_ALL)
          throw new RangeError('the file unpacks to too much');
      }
      return Reflect.construct(target, args, newTarget);
    },
  });
  // It unpacks beyond any limit; readers fall back on unpacking by themselves.
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
}
