# expect: exception
import logging

logging.basicConfig(filename="/no-such-directory/x.log")
logging.error("to a file")
