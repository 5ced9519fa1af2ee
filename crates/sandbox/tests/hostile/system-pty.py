# expect: exception
import pty

pty.spawn("/bin/echo")
