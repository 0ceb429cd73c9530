// What starts a stream is a macro in zlib.
#include <zlib.h>

static inline int z_begin_unpacking(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}
