-- Gets the addresses of a file, one a line, one after the other and again. For wrk:  wrk -s get.lua URL -- FILE
local paths = {}
local at = 0
failed = 0

function init(arguments)
  for line in io.lines(arguments[1]) do table.insert(paths, line) end
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

function response(status)
  if status ~= 200 then
    failed = failed + 1
  end
end

local threads = {}
function setup(thread) table.insert(threads, thread) end

-- Answers a second, how many were none, and how many there were.
function done(summary, latency, requests)
  local all = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do all = all + thread:get("failed") end
  io.write(string.format("RESULT %.2f %d %d\n", (summary.requests - all) / (summary.duration / 1e6), all, summary.requests))
end
