# Python 3.8 or newer, nothing to install. All of one indicator, page by page, as CSV.
import csv
import json
import sys
from decimal import Decimal
from urllib.error import HTTPError
from urllib.request import Request, urlopen

PORTAL = "http://localhost:8080"
QUERY = """
query Everything($indicator: String!, $after: String) {
  observations(filter: {indicator: [$indicator]}, orderBy: PERIOD, first: 500, after: $after) {
    nodes { place { code } period figure { value text } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = Request(PORTAL + "/graphql?lang=en", body, {"Content-Type": "application/json"})
    try:
        with urlopen(request) as response:
            answer = json.load(response, parse_float=Decimal)
    except HTTPError as refused:
        answer = json.load(refused)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]


rows, after = [], None
while True:
    page = ask(QUERY, indicator="budget-revenue", after=after)["observations"]
    rows += [(each["place"]["code"], each["period"], each["figure"]["value"], each["figure"]["text"]) for each in page["nodes"]]
    if not page["pageInfo"]["hasNextPage"]:
        break
    after = page["pageInfo"]["endCursor"]

# With pandas: pandas.DataFrame(rows, columns=["place", "period", "value", "text"])
writer = csv.writer(sys.stdout)
writer.writerow(["place", "period", "value", "text"])
writer.writerows(rows)
