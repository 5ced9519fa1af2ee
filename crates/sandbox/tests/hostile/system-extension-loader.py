# expect: exception
import importlib.machinery
import importlib.util

loader = importlib.machinery.ExtensionFileLoader("evil", "/tmp/evil.so")
importlib.util.module_from_spec(importlib.util.spec_from_loader("evil", loader))
