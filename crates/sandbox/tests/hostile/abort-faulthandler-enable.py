# expect: ok
import faulthandler

faulthandler.enable()
