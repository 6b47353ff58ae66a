-- Addresses, which differ from run to run.
-- wants: E104: .*: table function$|E104: .*table function
error(tostring({}) .. " " .. tostring(error))
