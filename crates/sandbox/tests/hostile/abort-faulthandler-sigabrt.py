# expect: exit
import faulthandler

faulthandler._sigabrt()
