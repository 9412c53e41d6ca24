-- What readers do in turns: kept pages, searches, a page of countries, tools, a comparison.
local paths = {
  "/", "/articles/danger-signs", "/search?q=klonopin+shaking+cant+sleep", "/helplines/gb", "/articles/how-a-taper-works",
  "/search?q=siezure", "/treatments", "/treatments/compare?with=cbt-i&with=staying-on", "/search?q=detox+near+me", "/medicines/xanax",
  "/tapering/explorer", "/search?q=zzzzqqq", "/find-treatment/us", "/glossary", "/search?q=wean+off+benzos",
}
local at = 0

function request()
  at = at + 1
  return wrk.format("GET", paths[at % #paths + 1])
end
