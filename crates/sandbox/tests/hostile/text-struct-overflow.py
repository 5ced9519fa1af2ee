# expect: exception
# exception: error
import struct

struct.calcsize("9223372036854775807x9223372036854775807x")
