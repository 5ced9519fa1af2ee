# expect: output-limit
import logging

while True:
    logging.error("l" * 1000)
