library(rsdmx)

# A series by its key: its frequency, the indicator left open, the place.
series <- readSDMX("http://localhost:8080/sdmx/data/budget-revenue/A..bac-kan?startPeriod=2010")
print(as.data.frame(series))
