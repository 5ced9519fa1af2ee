# expect: exception
import _interpreters

_interpreters.create()
