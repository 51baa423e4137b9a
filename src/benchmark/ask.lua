-- Asks one question by POST, with ever new variables. For wrk:  wrk -s ask.lua URL -- FILE NAME LISTS
-- FILE holds the GraphQL document of the question NAME; LISTS is "lists" where arguments are lists.
local fields = {"DIGITAL_GOVERNMENT", "INFRASTRUCTURE", "DATA", "CYBERSECURITY", "HEALTH", "EDUCATION", "AGRICULTURE", "JUSTICE"}
local document, variables
failed = 0

local function escaped(text)
  return (text:gsub('\\', '\\\\'):gsub('"', '\\"'):gsub('%s+', ' '))
end

function init(arguments)
  math.randomseed(42)
  local file = assert(io.open(arguments[1]))
  document = escaped(file:read("*a"))
  file:close()
  local function one(value) return arguments[3] == "lists" and "[" .. value .. "]" or value end
  variables = ({
    q1 = function() return string.format('{"p":%s,"f":%s}', one('"tinh-' .. math.random(1, 63) .. '"'), one('"' .. fields[math.random(8)] .. '"')) end,
    q2 = function() return string.format('{"c":"du-an-%d"}', math.random(1, 100000)) end,
    q3 = function() return string.format('{"c":"chi-so-%d"}', math.random(1, 300)) end,
    q4 = function() return string.format('{"y":%s}', one(math.random(2016, 2025))) end
  })[arguments[2]]
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/graphql-response+json, application/json"
end

function request()
  return wrk.format(nil, nil, nil, '{"query":"' .. document .. '","variables":' .. variables() .. '}')
end

function response(status, headers, body)
  if status ~= 200 or body:sub(1, 60):find('"errors"') then
    failed = failed + 1
  end
end

local threads = {}
function setup(thread) table.insert(threads, thread) end

-- Answers a second, and how many were none.
function done(summary, latency, requests)
  local all = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do all = all + thread:get("failed") end
  io.write(string.format("RESULT %.2f %d\n", (summary.requests - all) / (summary.duration / 1e6), all))
end
