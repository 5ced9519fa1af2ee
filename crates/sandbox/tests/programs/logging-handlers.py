import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(funcName)s|%(message)s"))
log = logging.getLogger("app.db")
parent = logging.getLogger("app")
parent.addHandler(handler)
parent.propagate = False
parent.setLevel(logging.DEBUG)


def work():
    log.debug("value=%s %r", 1, "x")
    log.warning("%(a)d and %(b)s", {"a": 5, "b": "six"})
    log.log(35, "custom level")


work()
log.setLevel(logging.ERROR)
log.info("not shown")
print(log.isEnabledFor(logging.INFO), log.getEffectiveLevel(), logging.getLevelName(30), logging.getLevelName(35))
logging.addLevelName(35, "NOTICE")
log.log(45, "shown")
log.setLevel(logging.NOTSET)
log.log(35, "now named")
handler.addFilter(lambda record: "secret" not in record.getMessage())
log.error("a secret thing")
log.error("an open thing")


class Collect(logging.Handler):
    records = []

    def emit(self, record):
        self.records.append((record.levelno, record.getMessage(), record.threadName))


log.addHandler(Collect(level=logging.CRITICAL))
log.critical("twice")
logging.disable(logging.CRITICAL)
log.critical("disabled")
logging.disable(logging.NOTSET)
print(stream.getvalue(), end="")
print(Collect.records, log.parent is parent, log.getChild("x").name, parent.hasHandlers())
adapter = logging.LoggerAdapter(log, {"user": "ann"})
handler.setFormatter(logging.Formatter("{user}: {message}", style="{"))
adapter.info("adapted")
print(stream.getvalue().splitlines()[-1])
