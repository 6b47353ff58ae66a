return { first = "weicheng" }
