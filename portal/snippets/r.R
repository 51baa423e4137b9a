# R 4, with httr2 (which brings jsonlite). All of one indicator, page by page, as a data frame.
library(httr2)

portal <- "http://localhost:8080"
query <- '
query Everything($indicator: String!, $after: String) {
  observations(filter: {indicator: [$indicator]}, orderBy: PERIOD, first: 500, after: $after) {
    nodes { place { code } period figure { value text } }
    pageInfo { hasNextPage endCursor }
  }
}'

ask <- function(query, variables) {
  answer <- request(portal) |>
    req_url_path("/graphql") |>
    req_url_query(lang = "en") |>
    req_body_json(list(query = query, variables = variables)) |>
    req_error(is_error = \(response) FALSE) |>
    req_perform() |>
    resp_body_json(check_type = FALSE)
  if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
  answer$data
}

rows <- list()
after <- NULL
repeat {
  page <- ask(query, list(indicator = "budget-revenue", after = after))$observations
  rows <- c(rows, lapply(page$nodes, \(each) data.frame(
    place = each$place$code, period = each$period,
    # A figure in words has no number.
    value = if (is.null(each$figure$value)) NA_real_ else each$figure$value,
    text = each$figure$text)))
  if (!page$pageInfo$hasNextPage) break
  after <- page$pageInfo$endCursor
}
data <- do.call(rbind, rows)
