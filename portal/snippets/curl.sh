# A question is a line; the answer is JSON.
curl -sG 'http://localhost:8080/graphql' \
  --data-urlencode 'query={ programme(code: "bac-kan-2023") { ladder { disbursed { text evidence { quote } } } } }'

# One with variables, by POST.
curl -s 'http://localhost:8080/graphql?lang=en' -H 'Content-Type: application/json' --data @- <<'JSON'
{"query": "query ($place: String!) { place(code: $place) { name } }", "variables": {"place": "bac-kan"}}
JSON
