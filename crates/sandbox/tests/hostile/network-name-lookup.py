# expect: exception
import socket

socket.gethostbyname("localhost")
