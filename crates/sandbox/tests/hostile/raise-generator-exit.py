# expect: exception
# exception: GeneratorExit
raise GeneratorExit
