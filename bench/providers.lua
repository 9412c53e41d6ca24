-- Places all over the made-up country, in turns: ZIP codes, coordinates, one in two with what people come for.
local at = 0

function request()
  at = at + 1
  local zip = at * 7919 % 100000
  local near = string.format("%05d", zip)
  if at % 3 == 0 then
    near = string.format("%.3f,%.3f", 25 + math.floor(zip / 400) / 10, -124 + zip % 400 / 7)
  end
  local need = at % 2 == 0 and "&need=benzodiazepine-withdrawal" or ""
  return wrk.format("GET", "/find-treatment/us?near=" .. near .. need)
end
