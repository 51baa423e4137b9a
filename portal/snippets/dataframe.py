import pandas

PORTAL = "http://localhost:8080"

# The address of a list with .csv: its filters hold, all rows come. Days are days, what no source says is NaN.
money = pandas.read_csv(PORTAL + "/funding.csv?place=bac-kan&lang=en", parse_dates=["as_of_start", "as_of_end"])
print(money[["measure_name", "text", "source_title"]])

series = pandas.read_csv(PORTAL + "/indicators/budget-expenditure.csv?place=bac-kan")
print(series.pivot_table(values="value", index="as_of", columns="place_name"))

projects = pandas.read_json(PORTAL + "/projects.jsonl?place=ben-tre", lines=True)
print(projects[["code", "name"]])
