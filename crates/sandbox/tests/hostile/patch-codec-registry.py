# expect: ok
import codecs
import encodings

encodings.search_function = None
codecs.register(lambda name: None)
encodings._cache.clear()
print("é")
