# Writes a made-up directory in the shape of FindTreatment.gov, a row at a time: awk -v providers=N -f bench/providers.awk
# A ZIP code fixes town, state and coordinates; rows go by ZIP code, as real directories go by state; ten codes share a town.
function town(number,   name) {
  for (name = ""; length(name) < 4; number = int(number / 20)) name = name substr("aeiou", number % 5 + 1, 1) substr("bdgklmnprstvwz", number % 14 + 1, 1)
  return name "ton"
}

BEGIN {
  split("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY", states, " ")
  split("Private non-profit organization;Private for-profit organization;State government", owners, ";")
  split("Alcohol Detoxification; Benzodiazepines Detoxification|Opioids detoxification|Alcohol Detoxification", detox, "|")
  printf "{\"page\": 1, \"totalPages\": 1, \"recordCount\": %d, \"rows\": [", providers
  for (row = 0; row < providers; row++) {
    zip = int(row * 100000 / providers)
    printf "%s\n{\"name1\": \"Made-up House %d\", \"name2\": \"Outpatient clinic\", \"street1\": \"%d Sample Street\", \"city\": \"%s\", \"state\": \"%s\", \"zip\": \"%05d\", ", (row ? "," : ""), row, row % 9000 + 1, town(int(zip / 10)), states[int(zip / 2000) + 1], zip
    printf "\"phone\": \"205-555-%04d\", \"intake1\": \"205-555-%04d\", \"website\": \"http://www.example.org/house/%d\", \"latitude\": \"%.6f\", \"longitude\": \"%.6f\", \"typeFacility\": \"SA\", \"services\": [", row % 10000, row % 9999, row, 25 + int(zip / 400) / 10 + row % 97 / 1000, -124 + zip % 400 / 7 + row % 89 / 1000
    printf "{\"f1\": \"Type of Care\", \"f2\": \"TC\", \"f3\": \"Substance use treatment; Detoxification; Treatment for co-occurring substance use plus either serious mental health illness in adults/serious emotional disturbance in children\"}, "
    printf "{\"f1\": \"Detoxification (medical withdrawal) Services\", \"f2\": \"DETOX\", \"f3\": \"%s\"}, ", detox[row % 3 + 1]
    printf "{\"f1\": \"Service Settings\", \"f2\": \"SET\", \"f3\": \"Outpatient; Outpatient detoxification; Regular outpatient treatment\"}, "
    printf "{\"f1\": \"Facility Operation\", \"f2\": \"FOP\", \"f3\": \"%s\"}, ", owners[row % 3 + 1]
    printf "{\"f1\": \"License/Certification/Accreditation\", \"f2\": \"LCA\", \"f3\": \"State Substance use treatment agency; The Joint Commission\"}, "
    printf "{\"f1\": \"Payment/Insurance/Funding Accepted\", \"f2\": \"PAY\", \"f3\": \"Cash or self-payment; Medicaid; Medicare; Private health insurance\"}, "
    printf "{\"f1\": \"Age Groups Accepted\", \"f2\": \"AGE\", \"f3\": \"Young adults; Adults; Seniors\"}, "
    printf "{\"f1\": \"Language Services\", \"f2\": \"SL\", \"f3\": \"Spanish\"}]}"
  }
  print "]}"
}
