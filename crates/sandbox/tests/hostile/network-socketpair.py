# expect: exception
import socket

first, second = socket.socketpair()
first.send(b"hello")
print(second.recv(5))
raise SystemExit("sockets work")
