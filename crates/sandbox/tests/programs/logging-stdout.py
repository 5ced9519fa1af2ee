import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s:%(name)s:%(message)s", level=logging.INFO, force=True)
logging.info("root %s", "message")
logging.debug("hidden")
logging.getLogger("a.b").warning("from %s", "child")
quiet = logging.getLogger("quiet")
quiet.propagate = False
quiet.addHandler(logging.NullHandler())
quiet.error("nowhere")
log = logging.getLogger("formats")
log.info("100%% of %d", 5)
log.info("no args 100%")
log.info("lists %s", [1, 2])
logging.getLogger().setLevel(logging.DEBUG)
log.debug("now visible")


class Json(logging.Formatter):
    def format(self, record):
        return repr({"level": record.levelname.lower(), "text": record.getMessage(), "extra": getattr(record, "extra", None)})


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Json())
structured = logging.getLogger("structured")
structured.addHandler(handler)
structured.propagate = False
structured.warning("structured %d", 1, extra={"extra": [1]})
structured.handlers.clear()
structured.addHandler(handler)
structured.info("same handler once")
try:
    log.info("clash", extra={"message": 1})
except KeyError as error:
    print("KeyError", error.args[0])
try:
    log.setLevel("LOUD")
except ValueError as error:
    print(error)
print(logging.getLogger("a.b") is logging.getLogger("a.b"), logging.getLogger().name, log.level, log.name)
print(logging.getLevelNamesMapping()["ERROR"], logging.lastResort.level)
