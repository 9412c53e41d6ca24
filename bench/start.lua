-- One reader's answers to /start, over and over; see bench/tools.sh
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.body = "Q15=stop&Q8=18-64&Q2=stopped&Q2=unwell&Q3=regular&Q4=none&Q12=own&Q5=none&Q6=alcohol-daily&Q7=none"
  .. "&Q9=failed-mild&Q10=stable-mental&Q11=none&Q13=someone&Q14=reachable&Q1=none&country=GB"
