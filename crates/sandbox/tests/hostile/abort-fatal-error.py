# expect: exception
import faulthandler

faulthandler._fatal_error_c_thread()
