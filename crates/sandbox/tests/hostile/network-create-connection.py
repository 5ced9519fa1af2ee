# expect: exception
import socket

socket.create_connection(("localhost", 9), timeout=1)
