from unittest import mock
from unittest.mock import ANY, MagicMock, Mock, call, create_autospec, patch, sentinel

api = Mock(return_value=3)
print(api(1, key="v"), api.called, api.call_count, api.call_args)
api.assert_called_once_with(1, key="v")
try:
    api.assert_called_with(2)
except AssertionError as error:
    print(str(error).splitlines())
side = Mock(side_effect=[1, 2, ValueError("out")])
print(side(), side())
try:
    side()
except ValueError as error:
    print(error)
side.side_effect = lambda x: x * 2
print(side(21), api.method.nested.return_value is api.method.nested())
print(api.mock_calls == [call(1, key="v"), call.method.nested()], api.method_calls)
magic = MagicMock()
magic.__len__.return_value = 5
magic["k"] = 1
print(len(magic), magic.__setitem__.call_args, int(magic), [*magic], bool(magic))


class Service:
    limit = 10

    def fetch(self, key, retries=1):
        return "real"


with patch.object(Service, "fetch", return_value="fake") as fetch:
    print(Service().fetch("k"), fetch.call_args_list)
print(Service().fetch("k"))
with patch.dict({"a": 1}, {"b": 2}) as changed, patch.object(Service, "limit", 99):
    print(changed, Service.limit)
spec = create_autospec(Service)
for bad in (lambda: spec().missing, lambda: spec().fetch(), lambda: Mock(spec=["a"]).b):
    try:
        bad()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(sentinel.token is sentinel.token, ANY == object(), call(1, b=2), api.reset_mock(), api.call_count)
opener = mock.mock_open(read_data="line1\nline2\n")
with patch("builtins.open", opener):
    with open("anything") as file:
        print(file.read().split())
