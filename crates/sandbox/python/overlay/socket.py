"""A socket module for a place without a network: everything can be named, nothing can be connected."""
from enum import IntEnum

error = OSError
herror = type("herror", (OSError,), {"__module__": "socket"})
gaierror = type("gaierror", (OSError,), {"__module__": "socket"})
timeout = TimeoutError
has_ipv6 = False
SOMAXCONN = 4096
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP = 0, 6, 17
SOL_SOCKET, SO_REUSEADDR, SO_ERROR, SO_KEEPALIVE, SO_BROADCAST, TCP_NODELAY = 1, 2, 4, 9, 6, 1
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST = 1, 2, 4
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2
EAI_NONAME = -2


class AddressFamily(IntEnum):
    AF_UNSPEC = 0
    AF_INET = 2
    AF_INET6 = 10


class SocketKind(IntEnum):
    SOCK_STREAM = 1
    SOCK_DGRAM = 2


AF_UNSPEC, AF_INET, AF_INET6 = AddressFamily
SOCK_STREAM, SOCK_DGRAM = SocketKind


def _refuse(*args, **kwargs):
    raise OSError("there is no network here: the sandbox refuses every connection")


class socket:
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        _refuse()


SocketType = socket
socketpair = fromfd = create_connection = create_server = getaddrinfo = getnameinfo = gethostbyname = gethostbyaddr = getfqdn = _refuse


def gethostname():
    return "localhost"


def getdefaulttimeout():
    return None


def setdefaulttimeout(timeout):
    pass


def inet_pton(family, address):
    from ipaddress import ip_address
    try:
        return ip_address(address).packed
    except ValueError:
        raise OSError("illegal IP address string passed to inet_pton") from None


def inet_aton(address):
    return inet_pton(AF_INET, address)


def inet_ntoa(packed):
    return ".".join(map(str, packed))
