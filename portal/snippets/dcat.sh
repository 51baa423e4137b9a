# With Apache Jena's command line tools: whether the catalogue is valid, and what is in it.
riot --validate 'http://localhost:8080/catalog.ttl'
riot --output=ntriples 'http://localhost:8080/catalog.ttl' | grep 'dcat#downloadURL'
