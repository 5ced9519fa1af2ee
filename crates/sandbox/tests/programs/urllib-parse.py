from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunsplit

parts = urlsplit("https://user:pw@Example.COM:8080/a/b;p?q=1&r=#frag")
print(parts)
print(parts.hostname, parts.port, parts.username, parts.password, parts.geturl())
print(urlparse("http://h/p;params?q#f").params, urlsplit("//host/x").netloc, urlsplit("mailto:a@b.c").path)
print(parts._replace(scheme="http", query="").geturl(), urlunsplit(("ftp", "h", "/p", "", "")))
for target in ("d", "./d", "../d", "/d", "?x", "#y", "//other/z", "http://full/u", "../../../up", ""):
    print(repr(target), urljoin("http://host/a/b/c?q#f", target))
print(quote("a b/ü?&"), quote("a/b", safe=""), quote_plus("a b+c"), unquote("%C3%BC%20%zz"), unquote_plus("a+b%2B"), unquote_to_bytes("a%ff"))
print(urlencode({"q": "a b", "n": 1}), urlencode([("k", [1, 2])], doseq=True), urlencode({"é": "ü"}, encoding="latin-1"))
print(parse_qs("a=1&b=2&a=3&c="), parse_qs("c=", keep_blank_values=True), parse_qsl("x=%20y&z=1+2"))
print(urldefrag("http://h/p#part"), parse_qsl("a;b=1", separator=";"))
for bad in ("http://[::1", "http://h:99999/"):
    try:
        print(urlsplit(bad).port)
    except ValueError as error:
        print("ValueError")
print(urlsplit("http://[::1]:80/").hostname, urlsplit(b"http://h/p").netloc, urljoin("http://h/a/", "b/../c"))
