# expect: exception
import _io

_io.FileIO("/etc/passwd").readall()
