-- The environment holding itself.
-- wants: E[0-9]+: 
_ENV._ENV = _ENV
_ENV.x = _ENV
return x.x.x._ENV.io.open
