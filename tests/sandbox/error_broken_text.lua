-- An error that is no UTF-8.
-- wants: E104: 
error("\xff\xfe\0\x80")
