# expect: exit
import faulthandler

faulthandler._sigfpe()
