-- wants: E203: 
local deep = {}
for i = 1, 30 do deep = { deep } end
pack "x" { title = "X", version = "1", api = 1, open = { scenes = { deep, function() end, 1 }, reads = { deep }, codex = deep } }
