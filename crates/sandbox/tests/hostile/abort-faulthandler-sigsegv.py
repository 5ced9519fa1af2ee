# expect: exit
import faulthandler

faulthandler._sigsegv()
