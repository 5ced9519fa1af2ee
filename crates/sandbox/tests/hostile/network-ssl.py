# expect: exception
import ssl

ssl.create_default_context()
