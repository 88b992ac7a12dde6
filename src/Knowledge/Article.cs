namespace Knowledge;
