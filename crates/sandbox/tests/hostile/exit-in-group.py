# expect: exception
# exception: BaseExceptionGroup
raise BaseExceptionGroup("group", [SystemExit(1)])
