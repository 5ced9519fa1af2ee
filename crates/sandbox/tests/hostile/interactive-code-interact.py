# expect: ok
import code

code.interact()
