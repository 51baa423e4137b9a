import sdmx

sdmx.add_source({"id": "MINHBACH", "name": "Minh Bach", "url": "http://localhost:8080/sdmx"})
portal = sdmx.Client("MINHBACH")

print(sdmx.to_pandas(portal.dataflow().dataflow))
series = portal.data("budget-revenue", key="A..bac-kan", params={"startPeriod": "2010"})
print(sdmx.to_pandas(series))
