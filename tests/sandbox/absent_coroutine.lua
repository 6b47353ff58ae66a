-- There is no coroutine.
-- wants: E105: .*means nothing here
return coroutine.exit or coroutine.open or coroutine.sethook
