import contextvars
from contextvars import Context, ContextVar, copy_context

user = ContextVar("user")
depth = ContextVar("depth", default=0)
print(depth.get(), user.get("fallback"), user.name)
try:
    user.get()
except LookupError as error:
    print(type(error).__name__)
token = user.set("ann")
print(user.get(), token.old_value is contextvars.Token.MISSING, token.var is user)
inner_token = user.set("bob")
print(user.get(), inner_token.old_value)
user.reset(inner_token)
print(user.get())
try:
    user.reset(inner_token)
except RuntimeError as error:
    print("token used already")


def work():
    depth.set(depth.get() + 1)
    user.set("changed")
    return depth.get(), user.get()


context = copy_context()
print(context.run(work), depth.get(), user.get())
print(context.run(work), context[depth], len(context), user in context)
empty = Context()
print(empty.run(user.get, "nobody"), len(empty), list(empty))
try:
    context.run(lambda: context.run(work))
except RuntimeError as error:
    print("RuntimeError: already entered")
print({variable.name: value for variable, value in sorted(context.items(), key=lambda p: p[0].name)})


def generator():
    depth.set(99)
    yield depth.get()


print(next(generator()), depth.get())
try:
    context.copy().run(user.reset, token)
except ValueError as error:
    print("another context")
