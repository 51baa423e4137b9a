library(readr)

portal <- "http://localhost:8080"

# The address of a list with .csv: its filters hold, all rows come. What no source says is NA.
money <- read_csv(paste0(portal, "/funding.csv?place=bac-kan&lang=en"), show_col_types = FALSE)
print(money[c("measure_name", "text", "source_title")])

series <- read_csv(paste0(portal, "/indicators/budget-expenditure.csv?place=bac-kan"),
                   col_types = cols(value = col_double(), as_of_end = col_date()))
print(series[c("as_of_end", "value")])
