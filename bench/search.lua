-- What people type, in turns, so that no answer is asked for twice in a row. PAUSE: milliseconds a reader reads, on average.
local words = {
  "klonopin", "xannies", "come off valium", "diazapam", "klonopin shaking cant sleep", "detox near me",
  "how long does withdrawal last", "helpline germany", "want to die", "siezure", "rehab cost", "drive on lorazepam",
  "pregnant", "my doctor stopped my prescription", "fake xanax", "z drugs", "ashton", "clonazolam", "am i addicted",
  "mixing xanax and alcohol", "how much should i cut", "uk", "tinnitus", "zzzzqqq", "wean off benzos", "lorazep",
}
local at = 0
local thread_count = 0

function setup(thread)
  thread:set("at", thread_count * 7)
  thread_count = thread_count + 1
end

function request()
  at = at + 1
  return wrk.format("GET", "/search?q=" .. words[at % #words + 1]:gsub(" ", "+"))
end

local pause = tonumber(os.getenv("PAUSE") or "0")
if pause > 0 then
  delay = function() return math.random(pause * 2) end
end
