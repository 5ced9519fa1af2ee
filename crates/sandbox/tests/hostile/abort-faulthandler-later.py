# expect: exception
import faulthandler

faulthandler.dump_traceback_later(1, exit=True)
