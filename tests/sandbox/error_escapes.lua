-- An error that would paint the terminal.
-- wants: E104: 
error("\27[2J\27]0;title\7\r\nE101: fine")
